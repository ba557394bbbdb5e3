def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 0 on a background of 5
    3. Four columns have cells of 0
    4. In the output the cells of 0 in the first of these columns, from the left, become 1
    5. Those in the second column become 2, in the third 3 and in the fourth 4

    Procedure:
    1. Find the columns with cells of 0 from left to right
    2. Set the cells of 0 to the number of their column among these columns
    3. Return the result
    """

    # 1. Find the columns with cells of 0
    width = len(grid[0])
    columns = [c for c in range(width) if any(row[c] == 0 for row in grid)]

    # 2. Set the cells of 0 to the number of their column
    result = [row[:] for row in grid]
    for i, c in enumerate(columns):
        for row in result:
            if row[c] == 0:
                row[c] = i + 1

    return result
