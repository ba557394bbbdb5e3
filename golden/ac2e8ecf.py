def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangular frames and crosses of several colors on a background of 0
    3. In the output the frames have moved up and the crosses have moved down, in their columns
    4. They stop at the border or at another frame or cross that has moved the same way
    5. A frame has the corners of its rectangle, a cross does not

    Procedure:
    1. Find the objects: connected cells of the same color, not diagonally
    2. Split them into frames, which contain the top left corner of their area, and crosses
    3. In a result of 0, from the top frame on, move each up until the border or an earlier frame
    4. From the bottom cross on, move each down until the border or an earlier cross
    5. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for start in [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]:
        color = grid[start[0]][start[1]]
        stack = [start]
        shape = []
        while stack:
            r, c = stack.pop()
            if 0 <= r < height and 0 <= c < width and grid[r][c] == color and (r, c) not in seen:
                seen.add((r, c))
                shape.append((r, c))
                stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        if shape:
            objects.append((shape, color))

    # 2. Split them into frames and crosses
    def is_frame(shape):
        return (min(r for r, c in shape), min(c for r, c in shape)) in shape

    frames = [item for item in objects if is_frame(item[0])]
    crosses = [item for item in objects if not is_frame(item[0])]

    # 3. Move the frames up
    result = [[0] * width for _ in range(height)]

    def place(items, step):
        placed = set()
        for shape, color in items:
            while all(0 <= r + step < height and (r + step, c) not in placed for r, c in shape):
                shape = [(r + step, c) for r, c in shape]
            placed.update(shape)
            for r, c in shape:
                result[r][c] = color

    place(sorted(frames, key=lambda item: min(item[0])), -1)

    # 4. Move the crosses down
    place(sorted(crosses, key=lambda item: max(item[0]), reverse=True), 1)

    return result
