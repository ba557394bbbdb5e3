def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains colored arches on a background of 0
    3. Each arch is three cells wide and two cells high and is open at the bottom
    4. For each arch the output has a 4 in the last row, in the middle column of the arch
    5. All other cells stay the same

    Procedure:
    1. Find the arches by the color around their opening
    2. Set the cell of the last row below each opening to 4
    3. Return the result
    """

    # 1. Find the arches by the color around their opening
    height = len(grid)
    width = len(grid[0])
    columns = []
    for r in range(1, height):
        for c in range(1, width - 1):
            sides = [grid[r - 1][c], grid[r][c - 1], grid[r][c + 1]]
            if grid[r][c] == 0 and sides[0] != 0 and len(set(sides)) == 1:
                columns.append(c)

    # 2. Set the cell of the last row to 4
    result = [row[:] for row in grid]
    for c in columns:
        result[height - 1][c] = 4

    return result
