def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several squares and scattered cells of 8 on a background of 1
    2. All squares have the same size
    3. Each square has a border of 8s and a pattern of 2s inside
    4. All squares but one show the same pattern
    5. The output is the square with the other pattern

    Procedure:
    1. Find the squares of the largest size that have a border of 8s and contain a 2 but no 1
    2. Take the square that occurs only once as the result
    3. Return the result
    """

    # 1. Find the squares of the largest size
    height = len(grid)
    width = len(grid[0])
    squares = []
    size = min(height, width)
    while not squares:
        for r in range(height - size + 1):
            for c in range(width - size + 1):
                square = [row[c:c + size] for row in grid[r:r + size]]
                cells = [color for row in square for color in row]
                border = square[0] + square[-1] + [row[0] for row in square]
                border += [row[-1] for row in square]
                if 1 not in cells and 2 in cells and set(border) == {8}:
                    squares.append(square)
        size -= 1

    # 2. Take the square that occurs only once
    result = [square for square in squares if squares.count(square) == 1][0]

    return result
