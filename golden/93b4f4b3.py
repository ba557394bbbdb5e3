def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has a left half and a right half of the same size
    2. The left half is filled with one color and has holes of 0
    3. Full rows of this color separate the holes
    4. The right half contains colored shapes of the same forms as the holes, in another order
    5. The output is the left half with each hole filled by the shape of its form

    Procedure:
    1. Split the grid into the left half and the right half
    2. Find the parts of rows between the full rows of the left half
    3. For each hole find the part of the right half whose shape has the same cells
    4. Fill the hole with this shape
    5. Return the result
    """

    # 1. Split the grid into the left half and the right half
    height = len(grid)
    width = len(grid[0]) // 2
    left = [row[:width] for row in grid]
    right = [row[width:] for row in grid]

    # 2. Find the parts of rows between the full rows
    full = [r for r in range(height) if 0 not in left[r]]
    parts = [(a + 1, b) for a, b in zip(full, full[1:]) if b > a + 1]

    # 3. Find the shape with the same cells for each hole
    pairs = []
    for top, bottom in parts:
        hole = [[cell == 0 for cell in row] for row in left[top:bottom]]
        for start, end in parts:
            shape = [[cell != 0 for cell in row] for row in right[start:end]]
            if shape == hole:
                pairs.append((top, start, bottom - top))

    # 4. Fill the holes with the shapes
    result = [row[:] for row in left]
    for top, start, size in pairs:
        for r in range(size):
            for c in range(width):
                if left[top + r][c] == 0:
                    result[top + r][c] = right[start + r][c]

    return result
