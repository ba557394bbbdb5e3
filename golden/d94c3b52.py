def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains blocks of 3x3 cells in rows and columns, with lines of 0 between them
    3. Each block shows a pattern of 1 on 0, only one block has a pattern of 8
    4. In the output all blocks with the same pattern as this block are 8
    5. Blocks between two such blocks in the same row or column are 7
    6. All other blocks stay the same

    Procedure:
    1. Read the pattern of each block, as true where the cell is not 0
    2. Find the blocks with the same pattern as the block that contains 8, they become 8
    3. The other blocks with such a block on both sides in their row or column become 7
    4. Set the cells that are not 0 in these blocks to the new color
    5. Return the result
    """

    # 1. Read the pattern of each block
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    patterns = {}
    for top in range(1, height, 4):
        for left in range(1, width, 4):
            cells = [color for row in grid[top:top + 3] for color in row[left:left + 3]]
            patterns[top, left] = [color != 0 for color in cells]
            if 8 in cells:
                special = patterns[top, left]

    # 2. Find the blocks with the same pattern as the block that contains 8
    same = [block for block in patterns if patterns[block] == special]

    # 3. The blocks between two such blocks become 7
    for top, left in patterns:
        columns = [c for r, c in same if r == top]
        rows = [r for r, c in same if c == left]
        if (top, left) in same:
            color = 8
        elif columns and min(columns) < left < max(columns):
            color = 7
        elif rows and min(rows) < top < max(rows):
            color = 7
        else:
            continue

    # 4. Set the cells that are not 0 to the new color
        for r in range(top, top + 3):
            for c in range(left, left + 3):
                if grid[r][c] != 0:
                    result[r][c] = color

    return result
