def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several small shapes of different colors on a background of 8
    2. Below them is one large frame of one color
    3. Inside the frame are some cells of one more color
    4. The output is the frame with one of the small shapes enlarged inside
    5. The enlarged shape has the color of the cells inside the frame and covers all of them
    6. The enlarged shape fills the inside of the frame exactly

    Procedure:
    1. Find the bounding box of each color other than 8, the largest one is the frame
    2. Find the color inside the frame other than 8
    3. Enlarge the box of each other color so that it fills the inside, each cell becomes a block
    4. Take the one where rows and columns grow by the same factor and all cells inside are covered
    5. Draw it in the color inside, with the frame around it
    6. Return the result
    """

    # 1. Find the bounding box of each color, the largest one is the frame
    boxes = []
    for color in {color for row in grid for color in row if color != 8}:
        rows = [r for r in range(len(grid)) if color in grid[r]]
        columns = [c for c in range(len(grid[0])) if color in [row[c] for row in grid]]
        box = [row[columns[0]:columns[-1] + 1] for row in grid[rows[0]:rows[-1] + 1]]
        boxes.append((len(box) * len(box[0]), color, box))
    boxes.sort()
    frame = boxes.pop()[2]

    # 2. Find the color inside the frame
    height = len(frame) - 2
    width = len(frame[0]) - 2
    inside = [row[1:-1] for row in frame[1:-1]]
    main = [color for row in inside for color in row if color != 8][0]

    # 3. Enlarge the box of each other color
    for _, color, box in boxes:
        scale = height // len(box)
        if color == main or scale * len(box) != height or scale * len(box[0]) != width:
            continue
        large = [[main if box[r // scale][c // scale] == color else 8 for c in range(width)]
                 for r in range(height)]

    # 4. Take the one that covers all cells inside
        if all(large[r][c] == main for r in range(height) for c in range(width)
               if inside[r][c] == main):

    # 5. Draw it with the frame around it
            result = [row[:] for row in frame]
            for r in range(height):
                result[r + 1][1:-1] = large[r]

    return result
