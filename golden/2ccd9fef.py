def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of blocks of the same size along its longer side
    2. The output has the size of one block
    3. The last block shows only the background, the others also show runs of other cells
    4. From block to block the runs move or grow by a fixed step
    5. In one grid the colors 1 and 4 alternate from block to block
    6. The output is the last block with the runs one step further

    Procedure:
    1. If the grid is wider than high, exchange rows and columns
    2. Split it into blocks of the smallest height that gives all blocks the same first row
    3. Take the two blocks a and b before the empty last one
    4. If one color of a is missing in b and one color of b in a, rename the former in a
    5. Find the runs of cells in each row of a and b that differ from the empty block, no borders
    6. Pair them in order, move the start of b as from a to b and insert the inserted cells again
    7. Draw them on the empty block, undo the renaming and the exchange of rows and columns
    8. Return the result
    """

    # 1. If the grid is wider than high, exchange rows and columns
    wide = len(grid[0]) > len(grid)
    if wide:
        grid = [list(column) for column in zip(*grid)]

    # 2. Split it into blocks
    size = 1
    while len(grid) % size or any(row != grid[0] for row in grid[::size]):
        size += 1

    # 3. Take the two blocks before the empty last one
    a, b, empty = [grid[len(grid) - i * size:][:size] for i in (3, 2, 1)]

    # 4. If one color is replaced, rename it in a
    old = {color for row in a for color in row} - {color for row in b for color in row}
    new = {color for row in b for color in row} - {color for row in a for color in row}
    names = {}
    if old and new:
        names = {new.pop(): old.pop()}
        back = {before: after for after, before in names.items()}
        a = [[back.get(color, color) for color in row] for row in a]

    # 5. Find the runs of cells that differ from the empty block
    def runs(row, other):
        found = []
        for c in range(1, len(row) - 1):
            if row[c] != other[c]:
                if found and found[-1][0] + len(found[-1][1]) == c:
                    found[-1][1].append(row[c])
                else:
                    found.append((c, [row[c]]))
        return found

    # 6. Pair them, move the start and insert the inserted cells again
    cells = []
    for r in range(size):
        for (p, before), (q, after) in zip(runs(a[r], empty[r]), runs(b[r], empty[r])):
            more = len(after) - len(before)
            same = 0
            while same < len(before) and before[same] == after[same]:
                same += 1
            run = after[:same] + after[same:same + more] + after[same:]
            cells += [(r, 2 * q - p + i, run[i]) for i in range(len(run))]

    # 7. Draw them, undo the renaming and the exchange
    result = [row[:] for row in empty]
    for r, c, color in cells:
        result[r][c] = names.get(color, color)
    if wide:
        result = [list(column) for column in zip(*result)]

    return result
