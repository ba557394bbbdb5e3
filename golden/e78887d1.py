def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains bands of three rows, separated by rows of 0
    2. Each band contains 3x3 shapes side by side, separated by columns of 0
    3. Each shape has one color, the colors have the same order in each band
    4. From band to band the shapes move one place to the left, the first one becomes the last
    5. The colors stay in their places
    6. The output is the next band after the last band

    Procedure:
    1. Take the last band
    2. Find the color of each place
    3. Draw in each place the shape that was one place to the right, in the color of the place
    4. Return the result
    """

    # 1. Take the last band
    band = grid[-4:-1]
    width = len(band[0])

    # 2. Find the color of each place
    colors = []
    for left in range(0, width, 4):
        colors.append(max(max(row[left:left + 3]) for row in band))

    # 3. Draw in each place the shape from one place to the right
    result = [[0] * width for _ in range(3)]
    for k, color in enumerate(colors):
        source = (k + 1) % len(colors)
        for r in range(3):
            for c in range(3):
                if band[r][4 * source + c] != 0:
                    result[r][4 * k + c] = color

    return result
