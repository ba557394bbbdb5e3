def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of 5 on a background of 0, and some 2s in the last row
    3. In the output a path of 2s goes up from each of these 2s
    4. In front of a 5 the path moves one cell to the right
    5. A path ends at the top or where it can go neither up nor right

    Procedure:
    1. Start at each 2 in the last row
    2. Move up if the cell above is not 5, else right if the cell there is not 5
    3. Set each cell reached to 2, stop at the border or if no move is possible
    4. Return the result
    """

    # 1. Start at each 2 in the last row
    width = len(grid[0])
    result = [row[:] for row in grid]
    for start in range(width):
        if grid[-1][start] != 2:
            continue
        r, c = len(grid) - 1, start

    # 2. Move up, or right in front of a 5
        while r > 0:
            if grid[r - 1][c] != 5:
                r -= 1
            elif c + 1 < width and grid[r][c + 1] != 5:
                c += 1
            else:
                break

    # 3. Set each cell reached to 2
            result[r][c] = 2

    return result
