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
    1. Turn the grid until the 8 is in the first column
    2. Move the 1s of each row to the left, add the same number of 9s in the row with the 8
    3. Turn the grid back
    4. Return the result
    """

    # 1. Turn the grid until the 8 is in the first column
    turned = [row[:] for row in grid]
    turns = 0
    while all(row[0] != 8 for row in turned):
        turned = [list(row) for row in zip(*turned[::-1])]
        turns += 1

    # 2. Move the 1s to the left, add 9s in the row with the 8
    result = []
    for row in turned:
        count = row.count(1)
        new_row = [1] * count
        if row[0] == 8:
            new_row = [8] + [1] * count + [9] * count
        new_row += [0] * len(row)
        result.append(new_row[:len(row)])

    # 3. Turn the grid back
    for _ in range((4 - turns) % 4):
        result = [list(row) for row in zip(*result[::-1])]

    return result
