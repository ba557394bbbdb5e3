def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several colored rectangles on a background of 0
    2. The rectangles touch each other and lie in rows and columns
    3. Each rectangle has some holes of 0
    4. The output has one cell for each rectangle, in the color of it
    5. The output is mirrored left to right

    Procedure:
    1. Cut out the bounding box of all cells that are not 0
    2. Cut the box between two rows or columns where two different colors other than 0 touch
    3. Make a result with the most common color other than 0 of each part
    4. Mirror the result left to right
    5. Return the result
    """

    # 1. Cut out the bounding box of all cells that are not 0
    rows = [r for r in range(len(grid)) if any(grid[r])]
    columns = [c for c in range(len(grid[0])) if any(row[c] for row in grid)]
    box = [row[columns[0]:columns[-1] + 1] for row in grid[rows[0]:rows[-1] + 1]]

    # 2. Cut the box where two different colors touch
    def cuts(lines):
        places = [0]
        for i in range(1, len(lines)):
            if any(a != b and a != 0 and b != 0 for a, b in zip(lines[i - 1], lines[i])):
                places.append(i)
        return places + [len(lines)]

    rows = cuts(box)
    columns = cuts(list(zip(*box)))

    # 3. Make a result with the most common color of each part
    result = []
    for top, bottom in zip(rows, rows[1:]):
        line = []
        for left, right in zip(columns, columns[1:]):
            cells = [color for row in box[top:bottom] for color in row[left:right] if color != 0]
            line.append(max(set(cells), key=cells.count))
        result.append(line)

    # 4. Mirror the result left to right
    result = [line[::-1] for line in result]

    return result
