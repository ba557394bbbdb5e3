def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is a 3x3 grid that contains only 0 and 8
    2. The input contains cells of many colors on a background of 0
    3. The most common color of the input besides 0 is 1, 2 or 3
    4. The rows of the output are 008, 880, 080 for 1; 000, 888, 000 for 2; 088, 080, 080 for 3

    Procedure:
    1. Count the cells of each color and find the most common one besides 0
    2. Draw the rows that belong to this color
    3. Return the result
    """

    # 1. Find the most common color besides 0
    cells = [cell for row in grid for cell in row if cell != 0]
    color = max(cells, key=cells.count)

    # 2. Draw the rows that belong to this color
    patterns = {
        1: [[0, 0, 8], [8, 8, 0], [0, 8, 0]],
        2: [[0, 0, 0], [8, 8, 8], [0, 0, 0]],
        3: [[0, 8, 8], [0, 8, 0], [0, 8, 0]],
    }
    result = patterns[color]

    return result
