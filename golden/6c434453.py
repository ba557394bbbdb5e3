def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of 1 on a background of 0
    3. Some shapes are rings, a 3x3 square of 1 around a single cell of 0
    4. Each ring is replaced by a plus sign of 2 of the same size
    5. All other shapes stay the same

    Procedure:
    1. Copy the grid
    2. Find each 3x3 square that is a ring of 1 with a center of 0
    3. Set its middle row and its middle column to 2 and its corners to 0
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Find each ring
    rings = []
    for r in range(height - 2):
        for c in range(width - 2):
            square = [row[c:c + 3] for row in grid[r:r + 3]]
            if square == [[1, 1, 1], [1, 0, 1], [1, 1, 1]]:
                rings.append((r, c))

    # 3. Replace each ring by a plus sign
    for r, c in rings:
        for dr in range(3):
            for dc in range(3):
                result[r + dr][c + dc] = 2 if dr == 1 or dc == 1 else 0

    return result
