def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a thick horizontal bar and a thick vertical bar of 1, joined, on 8
    3. Their straight edges have dents, missing cells, and bumps, additional cells
    4. In the output each dent has a new bump straight opposite on the other side of the shape
    5. Each bump has a new dent straight opposite

    Procedure:
    1. Find the horizontal bar: the rows with over 0.7 of the most 1s in a row
    2. It reaches from the median first column to the median last column of their 1s
    3. Find the vertical bar in the same way, with rows and columns exchanged
    4. Go from each 8 at the edge of the bars straight inward and through them to the last bar cell
    5. Set the cell after this last cell to 1
    6. Go from each 1 outside the bars straight through the adjacent bar and set its last cell to 8
    7. Return the result
    """

    def find_bar(lines):
        counts = [line.count(1) for line in lines]
        long = [i for i in range(len(lines)) if counts[i] > 0.7 * max(counts)]
        first = [lines[i].index(1) for i in long]
        last = [len(lines[i]) - 1 - lines[i][::-1].index(1) for i in long]
        middle = len(long) // 2
        return long, range(sorted(first)[middle], sorted(last)[middle] + 1)

    # 1. Find the horizontal bar
    # 2. It reaches from the median first column to the median last column
    height = len(grid)
    width = len(grid[0])
    rows, columns = find_bar(grid)
    bars = {(r, c) for r in rows for c in columns}

    # 3. Find the vertical bar in the same way
    columns, rows = find_bar([list(column) for column in zip(*grid)])
    bars |= {(r, c) for r in rows for c in columns}

    # 4. Go from each 8 at the edge of the bars straight inward to the last bar cell
    # 5. Set the cell after this last cell to 1
    # 6. Go from each 1 outside through the adjacent bar and set its last cell to 8
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            dent = grid[r][c] == 8 and (r, c) in bars
            bump = grid[r][c] == 1 and (r, c) not in bars
            for dr, dc in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
                before = (r - dr, c - dc) in bars
                nr, nc = r + dr, c + dc
                if (nr, nc) in bars and not before and (dent or bump):
                    while (nr + dr, nc + dc) in bars:
                        nr, nc = nr + dr, nc + dc
                    if bump:
                        result[nr][nc] = 8
                    elif 0 <= nr + dr < height and 0 <= nc + dc < width:
                        result[nr + dr][nc + dc] = 1

    return result
