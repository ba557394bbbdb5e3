def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Lines of 8 split the input into blocks of 3x3 cells
    2. The blocks contain some cells of 6 on a background of 0
    3. The output has one cell for each block and contains only 0 and 1
    4. A cell of the output is 1 where the block contains two cells of 6
    5. A cell of the output is 0 where the block contains one cell of 6 or none

    Procedure:
    1. Find the rows and columns at which the blocks begin
    2. Count the cells of 6 in each block
    3. Create a result with 1 for each block with two cells of 6 and 0 for the others
    4. Return the result
    """

    # 1. Find the rows and columns at which the blocks begin
    rows = range(0, len(grid), 4)
    columns = range(0, len(grid[0]), 4)

    # 2. Count the cells of 6 in each block
    counts = []
    for top in rows:
        counts.append([sum(row[left:left + 3].count(6) for row in grid[top:top + 3])
                       for left in columns])

    # 3. Create the result
    result = [[1 if count == 2 else 0 for count in row] for row in counts]

    return result
