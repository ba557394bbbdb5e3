def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of many colors
    3. Lines of 5s cut off 3x3 cells in the top left corner
    4. The same 3x3 cells occur again at another place
    5. In the output this other place is enclosed by a frame of 5s

    Procedure:
    1. Take the 3x3 cells in the top left corner
    2. Find the other place where the same 3x3 cells occur
    3. Draw a frame of 5 with 5x5 cells around it
    4. Return the result
    """

    # 1. Take the cells in the corner
    corner = [row[:3] for row in grid[:3]]
    result = [row[:] for row in grid]

    # 2. Find the other place
    for top in range(1, len(grid) - 3):
        for left in range(1, len(grid[0]) - 3):
            if [row[left:left + 3] for row in grid[top:top + 3]] != corner:
                continue

    # 3. Draw a frame of 5 around it
            for i in range(-1, 4):
                result[top - 1][left + i] = 5
                result[top + 3][left + i] = 5
                result[top + i][left - 1] = 5
                result[top + i][left + 3] = 5

    return result
