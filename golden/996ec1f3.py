def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is divided into four parts by a full row and a column of the same color
    2. Each part has one main color with random colors around and between
    3. The output has size 3x3
    4. The corners of the output are the main colors of the four parts
    5. The middle row and column of the output have the color of the dividing lines

    Procedure:
    1. Find the row that has only one color
    2. Find the column with the most cells of this color
    3. Find the most frequent color above left, above right, below left and below right of them
    4. Fill a 3x3 grid with the color of the lines and put the four colors into its corners
    5. Return the result
    """
    from collections import Counter

    # 1. Find the row that has only one color
    middle = [r for r, row in enumerate(grid) if len(set(row)) == 1][0]
    line = grid[middle][0]

    # 2. Find the column with the most cells of this color
    columns = list(zip(*grid))
    center = max(range(len(columns)), key=lambda c: columns[c].count(line))

    # 3. Find the most frequent color in each of the four parts
    def main(rows, start, end):
        return Counter(color for row in rows for color in row[start:end]).most_common(1)[0][0]

    above, below, width = grid[:middle], grid[middle + 1:], len(columns)

    # 4. Fill a 3x3 grid with the color of the lines and put the four colors into its corners
    result = [
        [main(above, 0, center), line, main(above, center + 1, width)],
        [line, line, line],
        [main(below, 0, center), line, main(below, center + 1, width)],
    ]

    return result
