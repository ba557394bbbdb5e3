def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a background of two or more colors, they are also in the first two rows
    2. In front of it there is a picture of other colors
    3. Some rows and columns of the background go through the picture and divide it into blocks
    4. The picture touches the border of the grid nowhere
    5. The output is the picture without the dividing rows and columns

    Procedure:
    1. The colors of the background are all colors of the first two rows
    2. Keep the rows that contain another color
    3. Keep the columns that contain another color
    4. The result has the cells in the kept rows and columns
    5. Return the result
    """

    # 1. The colors of the background are all colors of the first two rows
    background = set(grid[0]) | set(grid[1])

    # 2. Keep the rows that contain another color
    rows = [r for r in range(len(grid)) if set(grid[r]) - background]

    # 3. Keep the columns that contain another color
    columns = [c for c in range(len(grid[0])) if {row[c] for row in grid} - background]

    # 4. The result has the cells in the kept rows and columns
    result = [[grid[r][c] for c in columns] for r in rows]

    return result
