def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two parallel lines of dots with the same spacing, in two colors
    3. One color occurs only in its line, the other also in a shape beside this line
    4. In the output the shape is mirrored to the outer side of the other line
    5. The mirrored shape has the color of the line beside which the shape lies

    Procedure:
    1. Take the most frequent color as background
    2. Swap rows and columns of the grid if one of the other two colors lies in only one row
    3. Take the color that lies in only one column as A and the other as B
    4. Find the column where B occurs in exactly the same rows as A in its column
    5. Mirror all other cells of B about the middle of the two columns and draw them in A
    6. Swap rows and columns of the result back if they were swapped
    7. Return the result
    """

    import collections

    # 1. Take the most frequent color as background
    counts = collections.Counter(cell for row in grid for cell in row)
    background = counts.most_common(1)[0][0]
    colors = [color for color in counts if color != background]

    # 2. Swap rows and columns if one of the other colors lies in only one row
    swap = any(sum(color in row for row in grid) == 1 for color in colors)
    if swap:
        grid = [list(row) for row in zip(*grid)]

    # 3. Take the color that lies in only one column as A and the other as B
    columns = [list(column) for column in zip(*grid)]
    if sum(colors[0] in column for column in columns) == 1:
        a, b = colors
    else:
        b, a = colors

    # 4. Find the column where B occurs in the same rows as A
    first = [a in column for column in columns].index(True)
    dots = [cell == a for cell in columns[first]]
    second = [[cell == b for cell in column] for column in columns].index(dots)

    # 5. Mirror all other cells of B and draw them in A
    result = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == b and c != second:
                result[r][first + second - c] = a

    # 6. Swap rows and columns back
    if swap:
        result = [list(row) for row in zip(*result)]

    return result
