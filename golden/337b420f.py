def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Columns of 0 separate the input into three 5x5 parts
    2. Each part contains objects of one color on a background of 8
    3. The output is a 5x5 grid that shows the largest object of each part
    4. The smaller objects are left out
    5. The objects keep their places, but one that would cover another moves left until it fits

    Procedure:
    1. Split the grid into parts at the columns of 0
    2. Create a result of the size of one part, filled with 8
    3. Find the largest object of each part and draw it where it fits
    4. Return the result
    """

    # 1. Split the grid into parts
    size = len(grid)
    parts = []
    for left in range(0, len(grid[0]), size + 1):
        parts.append([row[left:left + size] for row in grid])

    # 2. Create the result
    result = [[8] * size for _ in range(size)]

    # 3. Draw the largest object of each part
    for part in parts:
        largest = []
        seen = set()
        for r in range(size):
            for c in range(size):
                cells = []
                stack = [(r, c)]
                while stack:
                    cr, cc = stack.pop()
                    if not (0 <= cr < size and 0 <= cc < size):
                        continue
                    if part[cr][cc] == 8 or (cr, cc) in seen:
                        continue
                    seen.add((cr, cc))
                    cells.append((cr, cc))
                    stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
                if len(cells) > len(largest):
                    largest = cells
                    color = part[r][c]
        while any(result[r][c] != 8 for r, c in largest):
            largest = [(r, c - 1) for r, c in largest]
        for r, c in largest:
            result[r][c] = color

    return result
