def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two long curves of one color on a background of the most common color
    3. It also contains scattered cells of this color and of a third color
    4. In the output the area between the two curves is filled with the color of the curves
    5. The cells of the third color stay the same everywhere

    Procedure:
    1. Find the objects of the same color, not background, connected also diagonally
    2. The two curves are the two largest objects
    3. Find the areas of cells not of the curve color, connected without diagonals
    4. In the areas that touch both curves give the background cells the color of the curves
    5. Return the result
    """

    # 1. Find the objects of the same color, connected also diagonally
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row]
    background = max(colors, key=colors.count)
    straight = [(-1, 0), (1, 0), (0, -1), (0, 1)]
    diagonal = [(-1, -1), (-1, 1), (1, -1), (1, 1)]

    def parts(cells, steps):
        found = []
        while cells:
            part = [cells.pop()]
            for r, c in part:
                for dr, dc in steps:
                    if (r + dr, c + dc) in cells:
                        cells.remove((r + dr, c + dc))
                        part.append((r + dr, c + dc))
            found.append(part)
        return found

    def find(color):
        return {(r, c) for r in range(height) for c in range(width) if grid[r][c] == color}

    objects = []
    for color in set(colors) - {background}:
        objects += parts(find(color), straight + diagonal)

    # 2. The two curves are the two largest objects
    objects.sort(key=len)
    first, second = set(objects[-1]), set(objects[-2])
    color = grid[objects[-1][0][0]][objects[-1][0][1]]

    # 3. Find the areas of cells not of the curve color
    others = {(r, c) for r in range(height) for c in range(width) if grid[r][c] != color}
    areas = parts(others, straight)

    # 4. In the areas that touch both curves color the background cells
    result = [row[:] for row in grid]
    for area in areas:
        around = {(r + dr, c + dc) for r, c in area for dr, dc in straight}
        if around & first and around & second:
            for r, c in area:
                if grid[r][c] == background:
                    result[r][c] = color

    return result
