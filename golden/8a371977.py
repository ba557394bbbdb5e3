def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares of 0 in rows and columns, divided by lines of 1
    3. In the output the lines of 1 stay the same
    4. The squares in the first and last row and in the first and last column of squares are 2
    5. All other squares are 3

    Procedure:
    1. Collect the numbers of the grid rows that contain 0 and group neighboring numbers
    2. Set all cells of 0 to 3
    3. Set the cells of 0 to 2 whose row or column number is in the first or the last group
    4. Return the result
    """

    # 1. Group the numbers of the rows that contain 0
    groups = []
    for r in range(len(grid)):
        if 0 in grid[r]:
            if groups and groups[-1][-1] == r - 1:
                groups[-1].append(r)
            else:
                groups.append([r])

    # 2. Set all cells of 0 to 3
    result = [[3 if color == 0 else color for color in row] for row in grid]

    # 3. Set the cells in the first and last groups to 2
    outer = groups[0] + groups[-1]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 0 and (r in outer or c in outer):
                result[r][c] = 2

    return result
