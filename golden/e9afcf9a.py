def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input has two rows, each filled with one color
    3. In the output the two colors alternate in each row
    4. The first column stays the same, in the second column the colors are swapped, and so on

    Procedure:
    1. Find the colors of the two rows
    2. Keep the colors in every first column and swap them in every second column
    3. Return the result
    """

    # 1. Find the colors of the two rows
    width = len(grid[0])
    upper, lower = grid[0][0], grid[1][0]

    # 2. Swap the colors in every second column
    result = [
        [upper if c % 2 == 0 else lower for c in range(width)],
        [lower if c % 2 == 0 else upper for c in range(width)],
    ]

    return result
