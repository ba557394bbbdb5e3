def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains T-shaped objects of 2 on a background of 0
    2. Each object is three cells side by side and one cell above or below the middle one
    3. The output is a 3x6 grid with cells of 3 in the left half and of 1 in the right half
    4. The number of 3s is the number of objects with the single cell above
    5. The number of 1s is the number of objects with the single cell below
    6. In each half the corners are filled in the order upper and lower left, upper and lower right

    Procedure:
    1. Count the objects of both kinds
    2. Create a 3x6 result filled with 0
    3. Draw as many 3s in the left half and 1s in the right half as there are objects
    4. Return the result
    """

    # 1. Count the objects of both kinds
    height = len(grid)
    width = len(grid[0])
    above = 0
    below = 0
    for r in range(height):
        for c in range(1, width - 1):
            if grid[r][c - 1:c + 2] == [2, 2, 2]:
                if r > 0 and grid[r - 1][c] == 2:
                    above += 1
                elif r + 1 < height and grid[r + 1][c] == 2:
                    below += 1

    # 2. Create the result
    result = [[0] * 6 for _ in range(3)]

    # 3. Draw the 3s and the 1s
    places = [(0, 0), (2, 0), (0, 2), (2, 2)]
    for r, c in places[:above]:
        result[r][c] = 3
    for r, c in places[:below]:
        result[r][c + 3] = 1

    return result
