def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one object of two colors on a background of 8
    3. In the output the two colors are exchanged
    4. The object is cut into an upper half and a lower half
    5. The lower half stays and the upper half moves to the right
    6. The lowest row of the upper half then begins right behind the top row of the lower half

    Procedure:
    1. Find the cells of the object and its two colors other than 8
    2. Split the rows of the object into an upper and a lower half
    3. Count the cells of the last row of the upper half, move the upper half right by this number
    4. Draw both halves on a background of 8, with the two colors exchanged
    5. Return the result
    """

    # 1. Find the cells of the object and its two colors
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 8]
    colors = {grid[r][c] for r, c in cells}
    total = sum(colors)

    # 2. Split the rows into two halves
    rows = [r for r, c in cells]
    middle = (min(rows) + max(rows) + 1) // 2

    # 3. Count the cells of the last row of the upper half
    move = rows.count(middle - 1)

    # 4. Draw both halves with exchanged colors
    result = [[8] * len(row) for row in grid]
    for r, c in cells:
        result[r][c + move if r < middle else c] = total - grid[r][c]

    return result
