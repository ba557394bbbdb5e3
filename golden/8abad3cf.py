def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of different colors on a background of 7
    2. The number of cells of each color is a square number, such as 1, 4, 9 or 16
    3. The output contains one filled square for each color
    4. The area of a square is the number of cells of its color in the input
    5. The squares stand at the bottom, from the smallest at the left to the largest at the right
    6. One column of 7 separates neighboring squares

    Procedure:
    1. Count the cells of each color
    2. Sort the colors by their counts and find the side of each square
    3. Create a result of 7 that has room for all squares
    4. Draw the squares from left to right
    5. Return the result
    """

    # 1. Count the cells of each color
    counts = {}
    for row in grid:
        for color in row:
            if color != 7:
                counts[color] = counts.get(color, 0) + 1

    # 2. Sort the colors and find the side of each square
    squares = []
    for color in sorted(counts, key=lambda color: counts[color]):
        squares.append((color, round(counts[color] ** 0.5)))

    # 3. Create a result of 7
    height = max(size for color, size in squares)
    width = sum(size for color, size in squares) + len(squares) - 1
    result = [[7] * width for _ in range(height)]

    # 4. Draw the squares from left to right
    left = 0
    for color, size in squares:
        for r in range(height - size, height):
            for c in range(left, left + size):
                result[r][c] = color
        left += size + 1

    return result
