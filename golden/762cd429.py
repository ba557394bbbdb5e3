def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square of 2x2 cells at the left border on a background of 0
    3. The output shows the square and to the right of it larger and larger copies, side by side
    4. Each copy is twice as large as the one before
    5. The copies have the same middle line as the square

    Procedure:
    1. Find the square of 2x2 cells at the left border
    2. Start with size 1 for a cell at the left border, and the middle line below its first row
    3. Draw the square with each cell as a block of this size, as far as it is in the grid
    4. Go on to the right of it with the double size until the right border is reached
    5. Return the result
    """

    # 1. Find the square
    height = len(grid)
    width = len(grid[0])
    top = [r for r in range(height) if grid[r][0] != 0][0]
    square = [row[:2] for row in grid[top:top + 2]]
    result = [row[:] for row in grid]

    # 2. Start with size 1 at the left border, and the middle line
    size = 1
    left = 0
    middle = top + 1

    # 3. Draw the square with each cell as a block of this size
    while left < width:
        for i in range(2 * size):
            for j in range(2 * size):
                r, c = middle - size + i, left + j
                if 0 <= r < height and c < width:
                    result[r][c] = square[i // size][j // size]

    # 4. Go on to the right with the double size
        left += 2 * size
        size *= 2

    return result
