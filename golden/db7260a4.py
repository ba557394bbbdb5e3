def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains containers of 2 and a single cell of 1 in the top row
    3. The 1 is like water: it falls down until it lies on a cell of 2 or on the bottom row
    4. On a floor of 2 it also flows to the left and to the right up to walls of 2
    5. If the floor has a hole, the water falls through the hole
    6. The container that holds the water is filled with 1, otherwise the bottom row is 1

    Procedure:
    1. Remove the 1 and let it fall in its column until a 2 or the border is below
    2. Find the cells that it reaches to the left and right in this row, up to a 2 or the border
    3. If the cell below one of them is 0, let it fall there in the same way and do step 2 again
    4. Fill these cells with 1, and also the rows above as long as both ends are between 2s
    5. Return the result
    """

    # 1. Remove the 1 and let it fall
    height = len(grid)
    width = len(grid[0])
    c = grid[0].index(1)
    result = [row[:] for row in grid]
    result[0][c] = 0

    def fall(r, c):
        while r + 1 < height and result[r + 1][c] == 0:
            r += 1
        return r

    # 2. Find the cells that it reaches to the left and right
    def spread(r, c):
        left = right = c
        while left > 0 and result[r][left - 1] == 0:
            left -= 1
        while right + 1 < width and result[r][right + 1] == 0:
            right += 1
        return left, right

    r = fall(0, c)
    left, right = spread(r, c)

    # 3. If the cell below one of them is 0, let it fall there
    holes = [c for c in range(left, right + 1) if r + 1 < height and result[r + 1][c] == 0]
    while holes:
        r = fall(r, holes[0])
        left, right = spread(r, holes[0])
        holes = [c for c in range(left, right + 1) if r + 1 < height and result[r + 1][c] == 0]

    # 4. Fill these cells, and the rows above between 2s
    result[r][left:right + 1] = [1] * (right - left + 1)
    while r > 0 and left > 0 and right + 1 < width:
        r -= 1
        if result[r][left - 1] != 2 or result[r][right + 1] != 2:
            break
        result[r][left:right + 1] = [1] * (right - left + 1)

    return result
