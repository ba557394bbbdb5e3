def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The output is a pattern that repeats after some rows and after some columns
    3. The input is the same pattern with spots of 1
    4. The pattern itself can also contain cells of 1
    5. In the output the spots are filled with the right colors of the pattern

    Procedure:
    1. Try all repeat heights and repeat widths, those with the smallest area first
    2. Collect for each place in the repeated part the colors other than 1 that occur there
    3. Take the first height and width where no place has more than one color
    4. Set each cell to the color of its place, or to 1 if the place has none
    5. Return the result
    """

    # 1. Try all repeat heights and widths, smallest area first
    height = len(grid)
    width = len(grid[0])
    sizes = [(h, w) for h in range(1, height + 1) for w in range(1, width + 1)]
    for h, w in sorted(sizes, key=lambda size: size[0] * size[1]):

    # 2. Collect for each place the colors other than 1
        colors = {}
        single = True
        for r in range(height):
            for c in range(width):
                place = (r % h, c % w)
                if grid[r][c] != 1 and colors.setdefault(place, grid[r][c]) != grid[r][c]:
                    single = False

    # 3. Take the first where no place has more than one color
        if single:
            break

    # 4. Set each cell to the color of its place, or to 1
    result = [[colors.get((r % h, c % w), 1) for c in range(width)] for r in range(height)]

    return result
