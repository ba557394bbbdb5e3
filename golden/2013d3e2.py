def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one pattern of several colors on a background of 0
    2. The pattern is a 6x6 square that consists of four quarters
    3. The output is a 3x3 grid, the size of one quarter
    4. The output is the top left quarter of the pattern

    Procedure:
    1. Find the bounding box of the pattern
    2. Cut out the top left quarter of the bounding box
    3. Return the result
    """

    # 1. Find the bounding box of the pattern
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Cut out the top left quarter
    size_r = (bottom - top + 1) // 2
    size_c = (right - left + 1) // 2
    result = [row[left:left + size_c] for row in grid[top:top + size_r]]

    return result
