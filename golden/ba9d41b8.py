def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of different colors on a background of 0
    3. In the output the border of each rectangle stays the same
    4. Inside each rectangle every second cell becomes 0, like on a checkerboard
    5. The first cell inside, next to the top left corner, becomes 0

    Procedure:
    1. Find each rectangle by its top left corner, with no cell of its color above or to the left
    2. Find its bottom and its right side
    3. Set a cell inside its border to 0 if its row and column distance to the corner sum to even
    4. Return the result
    """

    # 1. Find each rectangle by its top left corner
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for top in range(height):
        for left in range(width):
            color = grid[top][left]
            above = top > 0 and grid[top - 1][left] == color
            before = left > 0 and grid[top][left - 1] == color
            if color == 0 or above or before:
                continue

    # 2. Find its bottom and its right side
            bottom, right = top, left
            while bottom + 1 < height and grid[bottom + 1][left] == color:
                bottom += 1
            while right + 1 < width and grid[top][right + 1] == color:
                right += 1

    # 3. Set a cell inside to 0 if its distances to the corner sum to even
            for r in range(top + 1, bottom):
                for c in range(left + 1, right):
                    if (r - top + c - left) % 2 == 0:
                        result[r][c] = 0

    return result
