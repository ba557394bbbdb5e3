def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains four horizontal lines of different colors, the lowest one is 9
    2. Ladders in the color of the line hang below the other lines, a ladder may be missing
    3. The output has size 3x5, one row for each of the upper three lines from top to bottom
    4. The color of the line appears up to three times, more often for a longer ladder
    5. Then come 0s up to three columns, a 9 and a last column with a 5 in one row, 0 in the others
    6. The 5 climbs up from the line of 9 and can only use ladders that reach down to the next line

    Procedure:
    1. Find the four lines: rows of one color that is not 0
    2. For each of the upper three count the rows with its color up to the next line
    3. Take 0 for a count of 0, 3 if larger than both others, 1 if smaller than both, else 2
    4. Create a row with the color this many times, then 0s up to width 3, a 9 and a 0
    5. Find the highest line so that its ladder and all ladders below reach down to the next line
    6. Set the last cell to 5 in the row of this line
    7. Return the result
    """

    # 1. Find the four lines
    lines = [r for r in range(len(grid)) if len(set(grid[r])) == 1 and grid[r][0] != 0]

    # 2. For each of the upper three count the rows with its color
    counts = [sum(grid[top][0] in row for row in grid[top + 1:bottom])
              for top, bottom in zip(lines, lines[1:])]

    # 3. Take 0 for 0, 3 if larger than both others, 1 if smaller than both, else 2
    numbers = []
    for i in range(3):
        others = counts[:i] + counts[i + 1:]
        number = 2
        if counts[i] == 0:
            number = 0
        elif counts[i] > max(others):
            number = 3
        elif counts[i] < min(others):
            number = 1
        numbers.append(number)

    # 4. Create a row with the color this many times, 0s, 9 and 0
    result = [[grid[r][0]] * n + [0] * (3 - n) + [9, 0] for r, n in zip(lines, numbers)]

    # 5. Find the highest line so that all ladders reach down
    goal = 3
    while goal > 0 and grid[lines[goal - 1]][0] in grid[lines[goal] - 1]:
        goal -= 1

    # 6. Set the last cell to 5 in the row of this line
    result[goal][4] = 5

    return result
