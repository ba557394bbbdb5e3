def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects on a background of 0, each of another color
    2. Only one object is symmetric, its left half is the mirror image of its right half
    3. The output is this object, cut out with its bounding box

    Procedure:
    1. Cut out the bounding box of each color
    2. Choose the box where each row is the same read from left and from right
    3. Return the result
    """

    # 1. Cut out the bounding box of each color
    boxes = []
    for color in {color for row in grid for color in row if color != 0}:
        rows = [row for row in grid if color in row]
        columns = [c for c, column in enumerate(zip(*grid)) if color in column]
        boxes.append([row[columns[0]:columns[-1] + 1] for row in rows])

    # 2. Choose the box where each row is the same from left and from right
    result = next(box for box in boxes if all(row == row[::-1] for row in box))

    return result
