def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains short horizontal sequences of different colors at the top or bottom border
    3. It also contains single cells, each with a color that occurs in one of the sequences
    4. In the output each single cell has become part of a copy of its sequence
    5. The copy is horizontal and its cell of this color lies on the single cell
    6. Cells of the copy outside the grid are cut off

    Procedure:
    1. Find the runs of cells that are not 0, side by side in a row
    2. A run of two or more cells is a sequence, the others are single cells
    3. For each single cell draw the sequence with its color so that this color is on the cell
    4. Return the result
    """

    # 1. Find the runs in the rows
    width = len(grid[0])
    runs = []
    for r, row in enumerate(grid):
        start = 0
        for c in range(width + 1):
            if c == width or row[c] == 0:
                if c > start:
                    runs.append((r, start, row[start:c]))
                start = c + 1

    # 2. Split them into sequences and single cells
    sequences = [run for r, c, run in runs if len(run) > 1]
    singles = [(r, c) for r, c, run in runs if len(run) == 1]

    # 3. Draw the sequence of each single cell
    result = [row[:] for row in grid]
    for r, c in singles:
        for sequence in sequences:
            if grid[r][c] in sequence:
                left = c - sequence.index(grid[r][c])
                for i, color in enumerate(sequence):
                    if 0 <= left + i < width:
                        result[r][left + i] = color

    return result
