def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is divided into fields of the same size by columns of one color
    2. The output is one field with its frame
    3. Each field contains one object of the same shape
    4. From field to field the object moves up or down by the same number of rows
    5. The output shows the object where it would be in the next field

    Procedure:
    1. Find the columns of one color, they separate the fields
    2. Take the last two fields and find the cells of their objects, not of the field color
    3. Count the rows that the object moves from the one to the other
    4. Remove the object from the last field and draw it again, moved by this number of rows
    5. Return the result
    """

    # 1. Find the columns of one color
    height = len(grid)
    width = len(grid[0])
    lines = [c for c in range(width) if len({row[c] for row in grid}) == 1]

    # 2. Take the last two fields and find the cells of their objects
    background = grid[1][1]
    before = [row[lines[-3]:lines[-2] + 1] for row in grid]
    last = [row[lines[-2]:lines[-1] + 1] for row in grid]

    def find(field):
        return [(r, c) for r in range(1, height - 1) for c in range(1, len(field[0]) - 1)
                if field[r][c] != background]

    # 3. Count the rows that the object moves
    cells = find(last)
    step = cells[0][0] - find(before)[0][0]

    # 4. Remove the object and draw it again, moved by this number of rows
    result = [row[:] for row in last]
    for r, c in cells:
        result[r][c] = background
    for r, c in cells:
        result[r + step][c] = last[r][c]

    return result
