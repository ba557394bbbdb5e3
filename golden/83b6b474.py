def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects on a background of one color, each of another color
    2. The output is a smaller square grid with the same background
    3. The border of the output consists of these objects, the inside is background
    4. The objects are moved, but neither rotated nor mirrored
    5. The objects do not overlap and leave no cell of the border empty

    Procedure:
    1. Find the background, the most frequent color, and the cells of each other color
    2. Find the size of the output from the number of cells on its border
    3. Try all places of the objects until they cover the border without overlapping
    4. Draw the objects at these places on the background
    5. Return the result
    """

    from collections import Counter

    # 1. Find the background and the cells of each other color
    background = Counter(cell for row in grid for cell in row).most_common(1)[0][0]
    objects = {}
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell != background:
                objects.setdefault(cell, []).append((r, c))
    colors = sorted(objects, key=lambda color: -len(objects[color]))

    # 2. Find the size of the output
    size = sum(len(cells) for cells in objects.values()) // 4 + 1
    edge = (0, size - 1)
    border = {(r, c) for r in range(size) for c in range(size) if r in edge or c in edge}

    # 3. Try all places of the objects
    def place(index, free):
        if index == len(colors):
            return []
        cells = objects[colors[index]]
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        for r0 in range(size):
            for c0 in range(size):
                moved = {(r - top + r0, c - left + c0) for r, c in cells}
                if moved <= free:
                    rest = place(index + 1, free - moved)
                    if rest is not None:
                        return [moved] + rest
        return None

    places = place(0, border)

    # 4. Draw the objects
    result = [[background] * size for _ in range(size)]
    for color, cells in zip(colors, places):
        for r, c in cells:
            result[r][c] = color

    return result
