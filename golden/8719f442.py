def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with cells of 5 on a background of 0
    2. The output is a 15x15 grid that consists of five by five blocks of 3x3 cells
    3. The nine blocks in the middle match the nine cells of the input
    4. Where the input cell is 5, the block in the middle is filled with 5
    5. Each border block that touches a filled block is a copy of the input
    6. All other blocks are empty

    Procedure:
    1. Create a 15x15 result filled with 0
    2. Find the filled blocks, one for each cell of 5
    3. Find the border blocks next to the filled blocks
    4. Fill the filled blocks with 5 and copy the input into the border blocks
    5. Return the result
    """

    # 1. Create the result
    result = [[0] * 15 for _ in range(15)]

    # 2. Find the filled blocks
    filled = [(r + 1, c + 1) for r in range(3) for c in range(3) if grid[r][c] == 5]

    # 3. Find the border blocks next to the filled blocks
    copies = []
    for r, c in filled:
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            nr, nc = r + dr, c + dc
            if nr in (0, 4) or nc in (0, 4):
                copies.append((nr, nc))

    # 4. Fill the filled blocks and copy the input into the border blocks
    for r in range(3):
        for c in range(3):
            for block_r, block_c in filled:
                result[3 * block_r + r][3 * block_c + c] = 5
            for block_r, block_c in copies:
                result[3 * block_r + r][3 * block_c + c] = grid[r][c]

    return result
