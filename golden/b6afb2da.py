def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of 5 on a background of 0
    3. The corners of each rectangle become 1
    4. The other cells on its sides become 4
    5. The cells inside of it become 2

    Procedure:
    1. For each cell of 5 count the neighbors of 5 up, down, left and right
    2. Set cells with four such neighbors to 2, with three to 4 and with fewer to 1
    3. Return the result
    """

    # 1. Count the neighbors of 5
    height = len(grid)
    width = len(grid[0])
    counts = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                nr, nc = r + dr, c + dc
                if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 5:
                    counts[r][c] += 1

    # 2. Set the cells by their count
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                result[r][c] = {4: 2, 3: 4}.get(counts[r][c], 1)

    return result
