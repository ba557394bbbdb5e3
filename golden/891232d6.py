def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells and horizontal lines of 7, and cells of 6 in the bottom row
    3. In the output a path of 2 runs upward from each 6
    4. Below a 7 the path turns right, runs along below the line of 7 and goes up again at its end
    5. The turn to the right is a 4 and the 7 above it is 8; the turn up is a 3
    6. The path ends with a 6 in the top row, or where a 7 is above and another 7 to the right

    Procedure:
    1. Start at each 6 of the bottom row and repeat the next steps until the path ends
    2. In the top row, or with a 7 above and a 7 to the right, set the cell to 6 and end
    3. With no 7 above go one cell up and set it to 2
    4. With a 7 above set the cell to 4 and this 7 to 8, and go right in 2 until no 7 is above
    5. Set this cell to 3 and go on upward from it
    6. Return the result
    """

    # 1. Start at each 6 of the bottom row
    # 2. In the top row or with a 7 above and to the right set 6 and end
    # 3. With no 7 above go one cell up and set it to 2
    # 4. With a 7 above set 4 and 8, and go right in 2 until no 7 is above
    # 5. Set this cell to 3 and go on upward
    result = [row[:] for row in grid]
    for start in range(len(grid[0])):
        if grid[-1][start] != 6:
            continue
        r, c = len(grid) - 1, start
        while r > 0:
            if grid[r - 1][c] != 7:
                r -= 1
                result[r][c] = 2
            elif grid[r][c + 1] == 7:
                break
            else:
                result[r][c] = 4
                result[r - 1][c] = 8
                while grid[r - 1][c] == 7:
                    c += 1
                    result[r][c] = 2
                result[r][c] = 3
        result[r][c] = 6

    return result
