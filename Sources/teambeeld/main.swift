print("teambeeld")
