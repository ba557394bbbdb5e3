def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a frame of 3 with a single cell of 3 inside
    3. In the output the other cells inside the frame are 4 and 2
    4. They form square rings around the single cell of 3, cut off at the frame
    5. The first ring is 4, the next one is 2, then 4 again, and so on

    Procedure:
    1. Find the sides of the frame and the single cell of 3 inside
    2. The ring number of a cell is the larger one of its row and column distance to this cell
    3. Set the cells of 0 inside the frame to 4 if their number is odd and to 2 if it is even
    4. Return the result
    """

    # 1. Find the sides of the frame and the single cell
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3]
    top, left = cells[0]
    bottom, right = cells[-1]
    row, column = [(r, c) for r, c in cells if top < r < bottom and left < c < right][0]

    # 2. The ring number is the larger distance
    def number(r, c):
        return max(abs(r - row), abs(c - column))

    # 3. Set the cells inside the frame to 4 for odd and 2 for even numbers
    result = [row[:] for row in grid]
    for r in range(top + 1, bottom):
        for c in range(left + 1, right):
            if grid[r][c] == 0:
                result[r][c] = 4 if number(r, c) % 2 else 2

    return result
