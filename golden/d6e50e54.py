def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of 1 and single cells of 9 on a background of 7
    3. In the output the rectangle has color 2
    4. Each 9 is in a row or a column of the rectangle and moves straight to it
    5. The 9 stops at the cell directly beside the rectangle
    6. Only the 9 that was nearest to the rectangle moves one cell further, into its edge

    Procedure:
    1. Find the rectangle of 1 and the cells of 9
    2. Create a result of 7s with the rectangle in 2
    3. Find the cell of the rectangle nearest to each 9 and the distance between them
    4. Put a 9 there if its distance is the smallest, else one cell before, beside the rectangle
    5. Return the result
    """

    # 1. Find the rectangle and the cells of 9
    height = len(grid)
    width = len(grid[0])
    block = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    nines = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 9]

    # 2. Create a result of 7s with the rectangle in 2
    result = [[7] * width for _ in range(height)]
    for r, c in block:
        result[r][c] = 2

    # 3. Find the nearest cell of the rectangle and the distance
    found = []
    for r, c in nines:
        found.append(min((abs(r - br) + abs(c - bc), br, bc) for br, bc in block))
    nearest = min(found)[0]

    # 4. Put a 9 there or one cell before
    for (r, c), (distance, br, bc) in zip(nines, found):
        if distance > nearest:
            br += (r > br) - (r < br)
            bc += (c > bc) - (c < bc)
        result[br][bc] = 9

    return result
