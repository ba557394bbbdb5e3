def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one object of each color 1, 2 and 4 on a background of 0
    3. All objects of a grid have the same height
    4. The objects move only up or down, their columns stay the same
    5. In the output all objects are in the same rows as the object of 1, which stays in place

    Procedure:
    1. Find the top row of each color
    2. Move the cells of each color up or down so that their top row is that of the 1s
    3. Return the result
    """

    # 1. Find the top row of each color
    height = len(grid)
    width = len(grid[0])
    tops = {}
    for r in range(height):
        for color in grid[r]:
            if color != 0 and color not in tops:
                tops[color] = r

    # 2. Move the cells so that their top row is that of the 1s
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            color = grid[r][c]
            if color != 0:
                result[r - tops[color] + tops[1]][c] = color

    return result
