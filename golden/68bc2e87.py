def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several rectangular frames of different colors on a background of 8
    2. The frames overlap, where two frames cross the upper one is visible
    3. The output is a single column with one cell for each frame
    4. The first cell is the color of the frame at the bottom of the pile, the last is the top one

    Procedure:
    1. Find the bounding box of each color other than 8, its border is the frame
    2. Collect for each frame the other colors that are visible on it, these lie above it
    3. Take repeatedly the color that lies above none of the others left
    4. Write the colors in this order as a column
    5. Return the result
    """

    # 1. Find the frame of each color
    above = {}
    for color in {color for row in grid for color in row if color != 8}:
        rows = [r for r in range(len(grid)) if color in grid[r]]
        columns = [c for c in range(len(grid[0])) if color in [row[c] for row in grid]]

    # 2. Collect the other colors that are visible on it
        above[color] = set()
        for r in range(rows[0], rows[-1] + 1):
            for c in range(columns[0], columns[-1] + 1):
                if r in (rows[0], rows[-1]) or c in (columns[0], columns[-1]):
                    above[color].add(grid[r][c])
        above[color].discard(color)

    # 3. Take repeatedly the color that lies above none of the others left
    order = []
    while above:
        for color in list(above):
            if not any(color in others for others in above.values()):
                order.append(color)
                del above[color]
                break

    # 4. Write the colors as a column
    result = [[color] for color in order]

    return result
