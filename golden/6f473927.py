def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of 2 on a background of 0
    2. The cells of 2 touch the left or the right border of the grid
    3. The output is as high as the input and twice as wide
    4. One half of the output is the input, the other half is its mirror image
    5. The mirror image is on the side where the cells of 2 touch the border
    6. In the mirror image 0 becomes 8 and 2 becomes 0

    Procedure:
    1. Mirror each row and replace 0 by 8 and 2 by 0
    2. Find out whether the cells of 2 touch the left border
    3. Put the mirrored rows on the side where the cells of 2 touch the border
    4. Return the result
    """

    # 1. Mirror each row and replace 0 by 8 and 2 by 0
    mirrored = [[8 if cell == 0 else 0 for cell in row[::-1]] for row in grid]

    # 2. Find out whether the cells of 2 touch the left border
    touches_left = any(row[0] == 2 for row in grid)

    # 3. Put the mirrored rows on this side
    if touches_left:
        result = [mirrored[r] + grid[r] for r in range(len(grid))]
    else:
        result = [grid[r] + mirrored[r] for r in range(len(grid))]

    return result
