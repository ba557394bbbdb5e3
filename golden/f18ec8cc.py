def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of vertical stripes of several columns, side by side
    3. Each stripe has its own main color and a few noise cells of other colors
    4. The most frequent color of a column is the main color of its stripe
    5. In the output the leftmost stripe is moved to the right end, the other stripes move left
    6. The noise cells move together with their stripe

    Procedure:
    1. Find the most frequent color of each column
    2. The first stripe is the run of columns from the left with the same most frequent color
    3. Move the first stripe to the right end of each row
    4. Return the result
    """

    # 1. Find the most frequent color of each column
    columns = list(zip(*grid))
    colors = [max(column, key=column.count) for column in columns]

    # 2. Find the first stripe
    count = 0
    while colors[count] == colors[0]:
        count += 1

    # 3. Move the first stripe to the right end
    result = [row[count:] + row[:count] for row in grid]

    return result
