def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper part is 1 and the lower part is 6
    3. A shape of 5 stands on the 6 at the left or right border; it is 5 cells wide
    4. Its upper rows are full, its lower rows are 51515
    5. In the output the shape is at the other border and its lower rows run diagonally inward
    6. A part of the first row of 6 becomes 9

    Procedure:
    1. If the shape is at the left border, mirror the grid, so that it is at the right border
    2. Replace the shape by 1 and draw its full rows again at the left border
    3. Draw its rows 51515 there, the first at the border, each next row one column further right
    4. In the first row of 6 set all cells right of the first 5 in the row above to 9
    5. If the grid was mirrored, mirror the result
    6. Return the result
    """

    # 1. If the shape is at the left border, mirror the grid
    mirrored = any(row[0] == 5 for row in grid)
    rows = [row[::-1] if mirrored else row[:] for row in grid]

    # 2. Replace the shape by 1 and draw its full rows at the left border
    width = len(grid[0])
    result = [[1 if color == 5 else color for color in row] for row in rows]
    for r, row in enumerate(rows):
        if row.count(5) == 5:
            result[r][:5] = [5] * 5

    # 3. Draw its rows 51515 there, each next row one column further right
    shift = 0
    for r, row in enumerate(rows):
        if row.count(5) == 3:
            result[r][shift:shift + 5] = [5, 1, 5, 1, 5]
            shift += 1

    # 4. In the first row of 6 set all cells right of the first 5 above to 9
    floor = [row[0] for row in rows].index(6)
    result[floor][shift:] = [9] * (width - shift)

    # 5. If the grid was mirrored, mirror the result
    if mirrored:
        result = [row[::-1] for row in result]

    return result
