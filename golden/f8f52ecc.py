def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of several colors on a background of 1
    3. The cells of 8 stay unchanged, they are walls
    4. In the output the cells of every other color are connected by a line of this color
    5. The line goes over cells of 1 and around walls and other colors
    6. The line is as short as possible and has as few turns as possible

    Procedure:
    1. Take each color except 1 and 8
    2. Find the paths (no diagonal steps) over 1 and this color that visit all cells of this color
    3. Draw the shortest path in this color; if there are several, the one with fewest turns
    4. Return the result
    """

    import heapq

    # 1. Take each color except 1 and 8
    height = len(grid)
    width = len(grid[0])
    colors = {color for row in grid for color in row if color not in (1, 8)}

    # 2. Find the paths that visit all cells of this color
    def best_path(color):
        cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == color}
        steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]
        heap = [(1, 0, [cell], step) for cell in sorted(cells) for step in steps]
        seen = set()
        while heap:
            length, turns, path, step = heapq.heappop(heap)
            visited = frozenset(path) & cells
            if visited == cells:
                return path
            if (path[-1], step, visited) in seen:
                continue
            seen.add((path[-1], step, visited))
            for dr, dc in steps:
                r, c = path[-1][0] + dr, path[-1][1] + dc
                if 0 <= r < height and 0 <= c < width and grid[r][c] in (1, color):
                    more = turns + ((dr, dc) != step)
                    heapq.heappush(heap, (length + 1, more, path + [(r, c)], (dr, dc)))
        return []

    # 3. Draw the shortest path with fewest turns in this color
    result = [row[:] for row in grid]
    for color in colors:
        for r, c in best_path(color):
            result[r][c] = color

    return result
