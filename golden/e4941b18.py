def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of 5 on a background of 7, it reaches the last row
    3. A cell of 2 and a cell of 8 lie on top of the rectangle
    4. In the output the 2 is at the old place of the 8
    5. The 8 has fallen off the rectangle on the side away from the 2, to the last row

    Procedure:
    1. Find the cells of 2 and 8
    2. Set the 2 to 7 and the 8 to 2
    3. Put 8 in the last row next to the 5s, on the side away from the old place of the 2
    4. Return the result
    """

    # 1. Find the cells of 2 and 8
    result = [row[:] for row in grid]
    row = next(row for row in result if 2 in row)
    two = row.index(2)
    eight = row.index(8)

    # 2. Set the 2 to 7 and the 8 to 2
    row[two] = 7
    row[eight] = 2

    # 3. Put 8 next to the 5s
    left = grid[-1].index(5)
    right = left + grid[-1].count(5) - 1
    column = right + 1 if two < eight else left - 1
    result[-1][column] = 8

    return result
