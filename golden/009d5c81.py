def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a large shape of 8 and a small 3x3 shape of 1 on a background of 0
    3. In the output the shape of 1 is gone and the shape of 8 has another color
    4. The color depends only on the shape of 1
    5. A top row of one 1 gives 2, a top row of two 1s gives 3, a top row of three 1s gives 7

    Procedure:
    1. Count the 1s in the topmost row that contains 1s
    2. Choose the color: 1 -> 2, 2 -> 3, 3 -> 7
    3. Replace the 1s by 0 and the 8s by the color
    4. Return the result
    """

    # 1. Count the 1s in the topmost row with 1s
    count = [row.count(1) for row in grid if 1 in row][0]

    # 2. Choose the color
    color = {1: 2, 2: 3, 3: 7}[count]

    # 3. Replace the 1s by 0 and the 8s by the color
    result = [[color if cell == 8 else 0 for cell in row] for row in grid]

    return result
