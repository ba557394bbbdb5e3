def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a pattern of alternating 0 and 1 with one cell of 8 at the border
    3. In the output the 1s of each row, or of each column, move to the side of the 8
    4. The 8 stays at its place, the 1s of its row or column follow directly behind it
    5. Behind these 1s, equally many cells of 9 follow
    6. All other cells are 0

    Procedure:
    1. Turn the grid by 90 degrees four times
    2. When the 8 is in the first column, move the 1s of each row to the left, behind the 8
    3. Add the same number of 9s in the row with the 8
    4. Return the result
    """

    # 1. Turn the grid four times
    result = grid
    for _ in range(4):
        result = [list(row) for row in zip(*result[::-1])]

    # 2. When the 8 is in the first column, move the 1s to the left
        if any(row[0] == 8 for row in result):
            for row in result:
                row.sort(reverse=True)

    # 3. Add 9s in the row with the 8
                if row[0] == 8:
                    count = row.count(1)
                    row[count + 1:2 * count + 1] = [9] * count

    return result
