def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The background is the most common color
    2. Each other color forms a symmetric figure of four cells
    3. The output is a square with the size of the largest figure, filled with the background
    4. In the output all figures are placed on top of each other with the same center

    Procedure:
    1. Find the background and the cells of each other color
    2. Find the rectangle around each figure and the size of the largest one
    3. Create a square result of this size, filled with the background
    4. Copy each figure to the center of the result
    5. Return the result
    """

    # 1. Find the background and the cells of each color
    numbers = [color for row in grid for color in row]
    background = max(sorted(set(numbers)), key=numbers.count)
    figures = {}
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] != background:
                figures.setdefault(grid[r][c], []).append((r, c))

    # 2. Find the rectangle around each figure and the largest size
    rectangles = {}
    size = 0
    for color, cells in figures.items():
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        height = max(r for r, c in cells) - top + 1
        width = max(c for r, c in cells) - left + 1
        rectangles[color] = (top, left, height, width)
        size = max(size, height, width)

    # 3. Create the result
    result = [[background] * size for _ in range(size)]

    # 4. Copy each figure to the center
    for color, cells in figures.items():
        top, left, height, width = rectangles[color]
        for r, c in cells:
            result[r - top + (size - height) // 2][c - left + (size - width) // 2] = color

    return result
