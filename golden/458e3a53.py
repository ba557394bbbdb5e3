def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Rows and columns of one color divide the grid into pieces
    2. Most pieces are parts of a pattern of several colors
    3. Some pieces have only one color, they form a rectangle
    4. Each cell of the output is the color of one such piece

    Procedure:
    1. Find the pieces between the rows of one color and the columns of one color
    2. Go through the pieces row by row and collect the colors of the pieces of one color
    3. Return the result
    """

    # 1. Find the pieces
    def parts(lines):
        found = [[]]
        for i in range(len(lines)):
            if len(set(lines[i])) == 1:
                found.append([])
            else:
                found[-1].append(i)
        return [part for part in found if part]

    # 2. Collect the colors of the pieces of one color
    result = []
    for rows in parts(grid):
        line = []
        for columns in parts(list(zip(*grid))):
            colors = {grid[r][c] for r in rows for c in columns}
            if len(colors) == 1:
                line.append(colors.pop())
        if line:
            result.append(line)

    return result
