def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Each row has a left color, a middle color and a right color; one of them can be missing
    3. The right color does not change
    4. The middle cells of a row move to the left and push cells of the left color behind them
    5. They stop where the middle cells end first in the input, or at the left border

    Procedure:
    1. Take the left, middle and right color from the first row that has three colors
    2. Find the smallest number of left and middle cells together in a row
    3. In each row move the middle cells to the left to end there, but not beyond the border
    4. Put the left cells that do not fit before them behind them, then the right cells
    5. Return the result
    """

    # 1. Take the left, middle and right color
    row = [row for row in grid if len(set(row)) == 3][0]
    left, right = row[0], row[-1]
    middle = [color for color in row if color != left][0]

    # 2. Find the smallest number of left and middle cells in a row
    end = min(row.count(left) + row.count(middle) for row in grid)

    # 3. In each row move the middle cells to the left to end there
    starts = [max(0, end - row.count(middle)) for row in grid]

    # 4. Put the other left cells behind them, then the right cells
    result = []
    for row, start in zip(grid, starts):
        line = [left] * start + [middle] * row.count(middle)
        line += [left] * (row.count(left) - start) + [right] * row.count(right)
        result.append(line)

    return result
